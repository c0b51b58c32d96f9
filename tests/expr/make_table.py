#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Values of expressions as QGIS computes them.

Writes qgis_table.tsv: for each expression the row it is evaluated on, the type and the value, or "error".
    make_table.py            write the table
    make_table.py --check    compare QGIS with the stored table; exit code 77 without QGIS
The layer is the one of tests/expr/test_table.cpp: seven rows written below in both.
"""
import pathlib
import sys

ROWS = [  # nom, code, n, taux, groupe, date
    ("CC du Pays de Bray", "60", 12, 0.5, "a", "2024-12-06"),
    ("Métropole européenne de Lille", "59", 21, 1.25, "a", "2023-01-31"),
    ("CA d'Épernay", "51", 0, None, "b", None),
    ("Éterville", "14", 5, -2.0, "b", "2024-02-29"),
    (None, None, None, None, None, None),
    ("CRTE du Sud de l'Aisne", "02", 7, 3.5, "c", "2020-07-14"),
    ("cœur des hauts", "80", 100, 1e10, "c", "1999-12-31"),
]

PLAIN = r"""
1
-1
1.5
1e3
'texte'
'l''eau'
'a\'b'
'a\nb'
NULL
TRUE
false
1 + 2
1 + 2.0
1 - 3
2 * 3
1 / 2
4 / 2
7 // 2
-7 // 2
7.5 // 2
7 % 3
-7 % 3
7.5 % 2
1 / 0
1 // 0
1 % 0
2 ^ 3
2 ^ 3 ^ 2
-2 ^ 2
2 ^ -1
2 ^ 0.5
2 + 3 * 4
(2 + 3) * 4
10 - 4 - 3
2 * 3 % 4
'5' + 3
'5' + '3'
'a' + 'b'
'a' + 3
'5' * 2
'a' || 'b'
'a' || 1 + 2
'a' || NULL
1 || 2
'n = ' || 12
1.50 || ''
1e10 || ''
1e20 || ''
0.1 || ''
1000000.0 || ''
100000.0 || ''
1234567.0 || ''
1234567.5 || ''
0.0001 || ''
0.00001 || ''
-2.50 || ''
length('')
'a\%c'
length('a\%c')
'a\\b'
'a\xb'
'a' = 1
'a' > 1
NULL || 'a'
1 = TRUE
(1/3) || ''
TRUE || ''
1 = 1
1 = 1.0
5 = '5'
'5' = '5.0'
'a' = 'A'
'é' = 'É'
1 <> 2
1 != 2
1 < 2
'10' < '9'
10 < '9'
'a' < 'b'
'B' < 'a'
'é' < 'f'
1 <= NULL
NULL = NULL
NULL <> NULL
NULL IS NULL
1 IS NULL
1 IS NOT NULL
1 IS 1
'a' IS 'a'
'a' IS NOT 'b'
TRUE AND TRUE
TRUE AND FALSE
TRUE AND NULL
FALSE AND NULL
NULL AND NULL
TRUE OR NULL
FALSE OR NULL
NOT TRUE
NOT NULL
NOT 0
NOT 1 = 2
NOT TRUE AND FALSE
1 AND 2
'' OR FALSE
'a' AND TRUE
'1' AND TRUE
0.5 AND TRUE
1 OR 0 AND 0
2 + 3 = 5 AND 'x' = 'x'
3 IN (1, 2, 3)
3 NOT IN (1, 2, 3)
4 IN (1, NULL)
4 NOT IN (1, NULL)
NULL IN (1)
'5' IN (5)
'a' IN ('A')
'abc' LIKE 'a%'
'abc' LIKE 'A%'
'abc' LIKE 'a_c'
'abc' LIKE 'b'
'abc' NOT LIKE 'b%'
'a%c' LIKE 'a\%c'
'a.c' LIKE 'a.c'
'abc' LIKE 'a.c'
'Éa' ILIKE 'éA'
'ABC' ILIKE '%b%'
'ABC' NOT ILIKE '%b%'
NULL LIKE 'a'
'abc' ~ 'b'
'abc' ~ '^b'
'abc' ~ 'B'
'été' ~ '^.t.$'
NULL ~ 'a'
CASE WHEN TRUE THEN 1 ELSE 2 END
CASE WHEN FALSE THEN 1 ELSE 2 END
CASE WHEN FALSE THEN 1 END
CASE WHEN NULL THEN 1 WHEN 1 = 1 THEN 'deux' END
CASE WHEN 0 THEN 'a' WHEN 2 THEN 'b' END
if(1 > 2, 'oui', 'non')
if(NULL, 'oui', 'non')
if(1, 2, NULL)
coalesce(NULL, NULL, 3)
coalesce(NULL)
coalesce('', 'a')
nullif(1, 1)
nullif('a', 'b')
nullif(1, '1')
upper('élan')
lower('ÉLAN')
title('pays DE l''ourcq')
trim('  a b ')
ltrim('  a')
rtrim('a  ')
length('été')
length(NULL)
length(123)
char_length('été')
concat('a', 1, NULL, 2.5)
concat()
substr('bonjour', 1, 3)
substr('bonjour', 4)
substr('bonjour', -4)
substr('bonjour', -4, 2)
substr('été', 2, 1)
substr('abc', 5)
substr('abc', 1, -1)
left('bonjour', 3)
left('bonjour', -2)
right('bonjour', 4)
right('été', 1)
lpad('7', 3, '0')
rpad('7', 3, '0')
lpad('12345', 3, '0')
strpos('bonjour', 'jour')
strpos('bonjour', 'x')
strpos('bonjour', '[ao]')
replace('banane', 'an', 'AN')
replace('abc', array('a', 'b'), 'x')
replace('abc', array('a', 'b'), array('1', '2'))
regexp_replace('CC du Pays de Bray', '^C[CA] (du |de |d'')?', '')
regexp_replace('abcabc', 'b', 'X')
regexp_replace('abc', '(a)(b)', '\\2\\1')
regexp_replace('été', 'é', 'e')
regexp_match('abc', 'b')
regexp_match('abc', 'x')
regexp_match('abc', 'b.*')
regexp_substr('a12b34', '[0-9]+')
regexp_substr('a12b34', 'b([0-9])')
regexp_substr('abc', 'x')
regexp_matches('a12b34', '([a-z])([0-9]+)')
regexp_matches('abc', '(x)')
wordwrap('un deux trois', 8)
wordwrap('un deux trois', -4)
wordwrap('un-deux-trois', 4, '-')
char(233)
ascii('é')
format('%1 sur %2', 3, 'quatre')
format('%2 %1', 1, 2)
format('100 %', 1)
format_number(1234567.891, 2, 'fr')
format_number(1234567.891, 2, 'en')
format_number(1234.5, 0, 'en')
format_number(-1234.5, 1, 'en')
format_number(0.5, 0, 'en')
format_number(1.5, 0, 'en')
format_number(12, 0, 'fr')
to_string(12)
to_string(1.0)
to_string(0.1 + 0.2)
to_int('12')
to_int('12.7')
to_int(12.7)
to_int('a')
to_real('1.5')
to_real('1,5')
to_real('a')
round(2.5)
round(-2.5)
round(3.5)
round(1.005, 2)
round(1234, -2)
round(2.345, 1)
floor(-1.5)
ceil(1.2)
abs(-3)
abs(-1.5)
sqrt(9)
sqrt(2)
sqrt(-1)
exp(1)
ln(10)
ln(0)
log10(1000)
log(2, 8)
pi()
sin(0)
cos(0)
tan(0)
atan2(1, 1)
radians(180)
degrees(pi())
min(3, 1, 2)
max(3, 1, 2)
min(1, NULL, 2)
max('a', 2)
clamp(1, 5, 3)
clamp(1, 2, 3)
scale_linear(5, 0, 10, 0, 100)
scale_linear(50, 0, 10, 0, 100)
scale_exp(5, 0, 10, 0, 100, 2)
array(1, 2, 3)
array('a', 1.5, NULL)
array_length(array(1, 2))
array_length(array())
array_contains(array(1, 2), 2)
array_contains(array(1, 2), '2')
array_get(array('a', 'b'), 1)
array_get(array('a'), 5)
array_get(array('a', 'b'), -1)
array_first(array(7, 8))
array_last(array(7, 8))
array_to_string(array('a', 'b'))
array_to_string(array('a', NULL), '-', '?')
string_to_array('a,b,c')
string_to_array('a-b', '-')
array_distinct(array(1, 2, 1))
array(1, 2)[0]
'abc'[0]
color_rgb(255, 0, 16)
color_rgba(255, 0, 16, 128)
color_rgb(300, 0, 0)
set_color_part('255,0,0', 'alpha', 100)
to_date('2024-12-06')
year(to_date('2024-12-06'))
month('2024-12-06')
day('2024-12-06')
format_date('2024-12-06', 'dd/MM/yyyy')
format_date('2024-12-06', 'yyyy')
format_date('2024-12-06', 'd MMMM yyyy', 'fr')
to_date('2024-12-06') > to_date('2024-12-05')
'2024-12-06' > '2024-12-05'
try(1 / 0, 'x')
try(to_int('a'), -1)
/* un commentaire */ 1
1 -- la fin
left(string:='abc', length:=2)
round(value:=2.55, places:=1)
with_variable('x', 3, @x * 2)
@inconnue
1 +
'a' 'b'
(1
1 BETWEEN 0 AND 2
5 BETWEEN 0 AND 2
initcap('un deux')
sum(1, 2)
mean(1)
bearing_inconnu(1)
""".strip("\n").split("\n")

BY_ROW = r"""
"nom"
nom
"n"
"taux"
"n" + 1
"n" / 2
"n" > 5
"taux" > 0
"taux" * 2
"nom" IS NULL
"nom" || ' (' || "code" || ')'
"nom" LIKE 'C%'
"nom" ILIKE 'c%'
upper("nom")
length("nom")
"n" IN (5, 7)
"code" = 60
"code" < "n"
coalesce("n", -1)
CASE WHEN "n" > 10 THEN 'fort' WHEN "n" > 0 THEN 'faible' ELSE 'nul' END
regexp_replace("nom", '^(CC|CA|CU|CRTE) (du |de la |de l''|des |de |d'')?', '')
wordwrap("nom", 12)
maximum("n")
minimum("n")
sum("n")
mean("n")
count("n")
count(1)
count_distinct("groupe")
count("groupe")
maximum("nom")
minimum("nom")
"nom" = 'éterville'
"n" IS NOT NULL AND "n" > 0
NOT "n" > 5
"n" % 2 = 0
"groupe" IN ('a', 'c')
lpad("n", 4, '0')
sum("n", group_by:="groupe")
sum("n", "groupe")
maximum("n", filter:="n" < 50)
concatenate("code", concatenator:='-')
12.4 * sqrt("n" / maximum("n"))
"inconnu"
attribute('nom')
format_number("n", 0, 'fr')
if("taux" IS NULL, 'sans', to_string("taux"))
month("date")
year(to_date("date"))
array_to_string(array("code", "groupe"))
""".strip("\n").split("\n")


def text_of(value):
    """type and value as one line of text"""
    from qgis.PyQt.QtCore import QDate, QVariant
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return "null", ""
    if isinstance(value, bool):
        return "bool", "true" if value else "false"
    if isinstance(value, int):
        return "integer", str(value)
    if isinstance(value, float):
        return "real", repr(value)
    if isinstance(value, str):
        return "text", value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    if isinstance(value, QDate):
        return "date", value.toString("yyyy-MM-dd")
    if isinstance(value, list):
        return "list", "|".join("%s:%s" % text_of(one) for one in value)
    return "other", str(value)


def table():
    from qgis.core import (QgsApplication, QgsExpression, QgsExpressionContext, QgsExpressionContextUtils,
                           QgsFeature, QgsVectorLayer)
    from qgis.PyQt.QtCore import QVariant
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer("NoGeometry?field=nom:string&field=code:string&field=n:integer&field=taux:double"
                           "&field=groupe:string&field=date:string", "rows", "memory")
    features = []
    for row in ROWS:
        feature = QgsFeature(layer.fields())
        kinds = (QVariant.String, QVariant.String, QVariant.Int, QVariant.Double, QVariant.String, QVariant.String)
        feature.setAttributes([QVariant(kind) if value is None else value for value, kind in zip(row, kinds)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    rows = list(layer.getFeatures())
    lines = ["# row\texpression\ttype\tvalue"]

    def add(text, index):
        expression = QgsExpression(text)
        context = QgsExpressionContext()
        context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(rows[index])
        context.setFields(layer.fields())
        if expression.hasParserError():
            kind, value = "syntax", ""
        else:
            result = expression.evaluate(context)
            kind, value = ("error", "") if expression.hasEvalError() else text_of(result)
        lines.append("%d\t%s\t%s\t%s" % (index, text.replace("\t", "\\t"), kind, value))

    for text in PLAIN:
        add(text, 0)
    for text in BY_ROW:
        for index in range(len(ROWS)):
            add(text, index)
    application.exitQgis()
    return "\n".join(lines) + "\n"


def main():
    path = pathlib.Path(__file__).with_name("qgis_table.tsv")
    try:
        made = table()
    except ImportError:
        print("QGIS is not installed")
        return 77
    if "--check" not in sys.argv:
        path.write_text(made, encoding="utf-8")
        print(made.count("\n") - 1, "lines")
        return 0
    stored = path.read_text(encoding="utf-8")
    wrong = [pair for pair in zip(made.split("\n"), stored.split("\n")) if pair[0] != pair[1]]
    for now, then in wrong[:20]:
        print("QGIS:   " + now + "\nstored: " + then)
    return 0 if made == stored else 1


if __name__ == "__main__":
    sys.exit(main())
