# SPDX-License-Identifier: Apache-2.0
"""Invented customers. First and family names are put together by position, so that no well-known pair appears."""

FIRST_NAMES = [
    "Nora", "Omar", "Priya", "Tomas", "Ines", "Farid", "Hannah", "Kofi", "Laura", "Marco", "Nadia", "Oscar", "Paula", "Quentin",
    "Ravi", "Sofia", "Tara", "Uma", "Victor", "Wendy", "Xenia", "Yusuf", "Zoe", "Amir", "Bruno", "Clara", "Diego", "Elena",
    "Felix", "Gemma", "Hugo", "Irene", "Karim", "Lena", "Mateo", "Nina", "Olga", "Pia", "Rosa", "Simon", "Tina", "Umar", "Vera",
    "Vikram", "Yara", "Aisha", "Boris", "Chloe", "Dora", "Erik", "Fiona", "Gita", "Helen", "Ivan", "Julia", "Kevin", "Leo", "Mia",
    "Noah", "Rachel",
]
LAST_NAMES = [
    "Kelly", "Patel", "Larsen", "Novak", "Walsh", "Okafor", "Dubois", "Meyer", "Almeida", "Turner", "Nilsson", "Khan", "Rossi",
    "Tanaka", "Quinn", "Hughes", "Lopez", "Mensah", "Olsen", "Marsh", "Garcia", "Reid", "Hansen", "Costa", "Murphy", "Keller",
    "Diaz", "Park", "Brandt",
]
# 60 and 29 have no common divisor, so every pair is different
FULL_NAMES = ["%s %s" % (FIRST_NAMES[i % 60], LAST_NAMES[(i * 11 + 3) % 29]) for i in range(240)]
