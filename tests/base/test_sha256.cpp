// SPDX-License-Identifier: Apache-2.0
// Vectors of FIPS 180-4 (NIST example values) and of coreutils' sha256sum.
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/sha256.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using maille::base::Sha256;

TEST_CASE("sha256: published vectors") {
    CHECK(Sha256().hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(Sha256().add("abc").hex() ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(Sha256().add("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").hex() ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(Sha256().add(std::string(1000000, 'a')).hex() ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("sha256: bytes may come in any pieces") {
    const std::string text(1000, 'm');
    const auto whole = Sha256().add(text).hex();
    for (const std::size_t piece : {1U, 55U, 56U, 63U, 64U, 65U, 127U}) {
        Sha256 digest;
        for (std::size_t at = 0; at < text.size(); at += piece) {
            digest.add(std::string_view(text).substr(at, piece));
        }
        CHECK(digest.hex() == whole);
    }
    // printf 'm%.0s' $(seq 1000) | sha256sum
    CHECK(whole == "2084d99a684fdfa598f61fe4464d8d58b37bbd0533a9d1fb598dfb4603023669");
}

TEST_CASE("sha256: of a file; a folder or a missing file is an error") {
    const support::TempFolder folder;
    maille::base::write_file(folder / "abc", "abc");
    CHECK(maille::base::sha256_of_file(folder / "abc") ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_THROWS_AS(maille::base::sha256_of_file(folder / "none"), maille::base::InputError);
    CHECK_THROWS_AS(maille::base::sha256_of_file(folder.path()), maille::base::InputError);
}
