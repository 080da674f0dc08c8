#!/usr/bin/env python3
"""Counts Shopify exports again, with nothing but Python's csv module, for comparison with the importer.

Order files: an order is a Name; what belongs to the order stands in its first row. Cancelled orders count
nowhere. Customer files: a person is an e-mail address in small letters.
"""
import csv
import json
import sys
from decimal import Decimal


def digits(phone):
    return "".join(c for c in phone if c.isdigit())


def people(rows, phone_columns):
    """A person is an e-mail address, or else a shop id, or else a telephone number that no other address claims."""
    by_email, by_id, by_phone, count, nobody = {}, {}, {}, 0, 0
    for row in rows:
        email = row["Email"].strip().lower()
        shop_id = row.get("Customer ID", "").strip("' ")
        phone = digits(next((row[column] for column in phone_columns if row.get(column, "").strip("' ")), ""))
        person = by_email.get(email) or by_id.get(shop_id)
        if not person and phone in by_phone and (not email or not by_phone[phone]["email"]) and not shop_id:
            person = by_phone[phone]
        if not person:
            if not (email or shop_id or phone):
                nobody += 1
                continue
            person = {"email": email}
            count += 1
        person["email"] = person["email"] or email
        if email:
            by_email[email] = person
        if shop_id:
            by_id[shop_id] = person
        if phone:
            by_phone.setdefault(phone, person)
    return count, nobody


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
        "people": people(first.values(), ["Phone", "Billing Phone", "Shipping Phone"])[0],
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
    count, nobody = people(rows, ["Phone"])
    return {
        "rows": len(rows),
        "people": count,
        "nobody": nobody,
        "with_email": len(answers),
        "without_email": sum(1 for row in rows if not row["Email"].strip()),
        "yes": sum(1 for answer in answers.values() if answer == "yes"),
        "no": sum(1 for answer in answers.values() if answer == "no"),
    }


with open(sys.argv[1], newline="", encoding="utf-8") as file:
    table = list(csv.DictReader(file))
print(json.dumps(orders(table) if "Lineitem name" in table[0] else customers(table)))
