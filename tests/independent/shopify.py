#!/usr/bin/env python3
"""Counts Shopify exports again, with nothing but Python's csv module, for comparison with the importer.

Order files: an order is a Name; what belongs to the order stands in its first row. Cancelled orders count
nowhere. Customer files: a person is an e-mail address in small letters.
"""
import csv
import json
import sys
from decimal import Decimal


def orders(rows):
    first = {}
    for row in rows:
        first.setdefault(row["Name"], row)
    happened = [row for row in first.values() if not row["Cancelled at"] and row["Financial Status"] != "voided"]
    gross = sum((Decimal(row["Total"]) for row in happened), Decimal(0))
    refunded = sum((Decimal(row["Refunded Amount"] or 0) for row in happened), Decimal(0))
    return {
        "rows": len(rows),
        "orders": len(first),
        "cancelled": len(first) - len(happened),
        "buyers": len({row["Email"].strip().lower() for row in first.values() if row["Email"].strip()}),
        "orders_without_email": sum(1 for row in first.values() if not row["Email"].strip()),
        "gross": f"{gross:.2f}",
        "refunded": f"{refunded:.2f}",
        "revenue": f"{gross - refunded:.2f}",
    }


def customers(rows):
    answers = {}
    for row in rows:
        email = row["Email"].strip().lower()
        if email:
            answers[email] = row["Accepts Email Marketing"]
    return {
        "rows": len(rows),
        "with_email": len(answers),
        "without_email": sum(1 for row in rows if not row["Email"].strip()),
        "yes": sum(1 for answer in answers.values() if answer == "yes"),
        "no": sum(1 for answer in answers.values() if answer == "no"),
    }


with open(sys.argv[1], newline="", encoding="utf-8") as file:
    table = list(csv.DictReader(file))
print(json.dumps(orders(table) if "Lineitem name" in table[0] else customers(table)))
