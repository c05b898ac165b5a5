#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Digital Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a table of 1,469 communities that do not exist, for docs/screenshots.sh: as an office would save it, with lines of a
title, a semicolon between the cells, a decimal comma, grouped thousands, and in windows-1251.

Usage: docs/communities.py FILE
"""

import random
import sys

OBLASTS = (
    "Вінницька Волинська Дніпропетровська Донецька Житомирська Закарпатська Запорізька Івано-Франківська Київська "
    "Кіровоградська Луганська Львівська Миколаївська Одеська Полтавська Рівненська Сумська Тернопільська Харківська "
    "Херсонська Хмельницька Черкаська Чернівецька Чернігівська"
).split()
BEGINNINGS = (
    "", "Біло", "Велико", "Верхньо", "Вільно", "Високо", "Гірсько", "Добро", "Долинно", "Єдино", "Західно", "Зелено",
    "Золото", "Лісо", "Мало", "Миро", "Нижньо", "Ново", "Південно", "Північно", "Рівно", "Світло", "Середньо", "Синьо",
    "Старо", "Східно", "Тихо", "Червоно", "Чорно", "Ясно",
)  # fmt: skip
ENDINGS = (
    "березівська", "бузинська", "вербівська", "вишнівська", "вільхівська", "гайська", "гребельська", "грушівська",
    "джерельська", "дібровська", "долинська", "дубівська", "журавлівська", "залісська", "заставська", "зозулинська",
    "калинівська", "каштанівська", "кленівська", "ковалівська", "колодязька", "криничанська", "липівська", "лозівська",
    "лугівська", "маківська", "млинівська", "мостиська", "озерянська", "ольшанська", "орлівська", "пасічнянська",
    "полянська", "потоківська", "річківська", "садівська", "слобідська", "соколівська", "соснівська", "ставківська",
    "степівська", "тополівська", "трав’янська", "хутірська", "черешнівська", "чумацька", "шпаківська", "явірська",
    "ялинівська", "яблунівська",
)  # fmt: skip
KINDS = (("міська", 410, 24_000), ("селищна", 433, 11_000), ("сільська", 626, 6_500))


def grouped(number):
    return f"{number:,}".replace(",", " ")


def rows(dice):
    names = [(begin + end).capitalize() for begin in BEGINNINGS for end in ENDINGS]
    dice.shuffle(names)
    kinds = [(kind, typical) for kind, count, typical in KINDS for _ in range(count)]
    dice.shuffle(kinds)
    for number, (name, (kind, typical)) in enumerate(zip(names, kinds)):
        oblast = number % len(OBLASTS)
        people = int(typical * dice.lognormvariate(0, 0.7))
        income = people * dice.lognormvariate(1.9, 0.35)
        services = dice.randint(2, 12) + int(min(people / 4_000, 40) * dice.random())
        yield (
            f"UA{oblast * 2 + 5:02d}{dice.randint(2, 14) * 10:04d}{number:04d}0000{dice.randint(1, 99_999):05d}",
            name,
            OBLASTS[oblast],
            kind,
            grouped(people),
            f"{dice.lognormvariate(5.7, 0.5):.1f}".replace(".", ","),
            grouped(int(income)),
            str(services),
            f"{min(99.9, 55 + services + dice.gauss(0, 8)):.1f}%".replace(".", ","),
            str(dice.choice((2015, 2016, 2017, 2018, 2019, 2020, 2020, 2020))),
        )


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())
    header = (
        "Код громади", "Громада", "Область", "Тип громади", "Населення, осіб", "Площа, кв. км", "Доходи бюджету, тис. грн",
        "Цифрові послуги", "Частка домогосподарств з інтернетом", "Рік створення",
    )  # fmt: skip
    lines = ["Показники територіальних громад", "Дані вигадано", ""]
    lines += [";".join(row) for row in (header, *rows(random.Random(1469)))]
    with open(sys.argv[1], "w", encoding="cp1251", errors="replace", newline="\r\n") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
