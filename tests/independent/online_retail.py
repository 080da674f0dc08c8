#!/usr/bin/env python3
"""Counts online_retail.csv again, with nothing but Python's csv module, for comparison with the importer.

Prints one JSON document: records, customers, revenue of the lines that are sales or returns, and how many
records are not sales and why. The rules are those that the column map states:
  bad debt          the invoice number begins with A
  stock adjustment  price 0 and a negative quantity
  stock write-in    price 0, a positive quantity and no customer
Everything else counts, in whole pence a line.
"""
import csv
import json
import sys
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal

counts = Counter()
customers = set()
net = gross = Decimal(0)
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        counts["records"] += 1
        quantity = int(row["Quantity"])
        price = Decimal(row["UnitPrice"])
        if row["CustomerID"]:
            customers.add(row["CustomerID"].split(".")[0])
        if row["InvoiceNo"].startswith("A"):
            counts["bad_debt"] += 1
        elif price == 0 and quantity < 0:
            counts["stock_adjustment"] += 1
        elif price == 0 and not row["CustomerID"]:
            counts["stock_write_in"] += 1
        else:
            counts["accepted"] += 1
            total = (quantity * price).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
            net += total
            if not row["InvoiceNo"].startswith("C"):
                gross += total
print(json.dumps({**counts, "customers": len(customers), "revenue": str(net), "gross": str(gross)}))
