"""Weighted NPS by region in pandas: python3 bench/hand-written.py FILE [--all-columns]"""

import sys

import pandas as pd

QUESTION = "How likely are you to recommend us to a friend or colleague?"

columns = None if "--all-columns" in sys.argv else ["region", "weight", QUESTION]
responses = pd.read_csv(sys.argv[1], usecols=columns)
responses = responses[["region", "weight", QUESTION]].rename(columns={QUESTION: "score", "weight": "w"}).dropna()
responses["w2"] = responses["w"] ** 2
responses["promoters"] = (responses["score"] >= 9).astype(int)
responses["detractors"] = (responses["score"] <= 6).astype(int)
responses["net"] = responses["w"] * (responses["promoters"] - responses["detractors"])
result = responses.groupby("region").agg(
    n=("w", "size"),
    w=("w", "sum"),
    w2=("w2", "sum"),
    promoters=("promoters", "sum"),
    detractors=("detractors", "sum"),
    net=("net", "sum"),
)
result["nps"] = 100 * result.pop("net") / result["w"]
print(result.reset_index().to_json(orient="records"))
