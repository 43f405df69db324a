"""Reads DMARC aggregate reports with Python's own XML, gzip and zip: rows of every sample as JSON lines."""
import base64, email, email.policy, io, json, os, sys, zipfile, zlib
import xml.etree.ElementTree as ET
from collections import Counter


def unpacked(data):
    if data[:2] == b"\x1f\x8b":
        # Not gzip.decompress: like gzip(1), this lets anything stand behind the member.
        return [zlib.decompressobj(31).decompress(data)]
    if data[:2] == b"PK":
        archive = zipfile.ZipFile(io.BytesIO(data))
        return [archive.read(one) for one in archive.namelist() if not one.endswith("/")]
    return [data]


def plain(root):
    for element in root.iter():
        element.tag = element.tag.split("}")[-1].lower()
    return root


def text(element, path):
    found = element.find(path)
    return "" if found is None or found.text is None else found.text.strip()


def domain(value):
    value = value.lower()
    return value[:-1] if value.endswith(".") else value


def report(data):
    root = plain(ET.fromstring(data.decode("utf-8", "replace").lstrip("\ufeff").encode()))
    rows = Counter()
    for record in root.findall("record"):
        auth = []
        for result in record.findall("auth_results/*"):
            if result.tag not in ("dkim", "spf"):
                continue
            one = [result.tag, domain(text(result, "domain")), text(result, "selector").lower(), text(result, "result").lower()]
            if one[1] or one[3]:
                auth.append(one)
        key = [
            text(record, "row/source_ip").lower(),
            *(text(record, "row/policy_evaluated/" + name).lower() for name in ("disposition", "dkim", "spf")),
            domain(text(record, "identifiers/header_from") or text(record, "identities/header_from")),
            [word for word in (text(one, "type").lower() for one in record.findall("row/policy_evaluated/reason")) if word],
            auth,
        ]
        rows[json.dumps(key)] += int(text(record, "row/count"))
    return {
        "reporter": text(root, "report_metadata/org_name"),
        "id": text(root, "report_metadata/report_id"),
        "domain": domain(text(root, "policy_published/domain")),
        "from": int(text(root, "report_metadata/date_range/begin")) * 1000,
        "to": int(text(root, "report_metadata/date_range/end")) * 1000,
        "rows": sorted([*json.loads(key), count] for key, count in rows.items()),
    }


def parts(path):
    with open(path, "rb") as file:
        data = file.read()
    if not path.endswith(".eml"):
        return [data]
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    found = [part.get_payload(decode=True) for part in message.walk() if not part.is_multipart()]
    return [part for part in found if part and (part[:2] in (b"\x1f\x8b", b"PK") or part.lstrip()[:1] == b"<")]


for name in sorted(os.listdir(sys.argv[1])):
    if not name.endswith((".xml", ".gz", ".zip", ".eml")):
        continue
    for data in parts(os.path.join(sys.argv[1], name)):
        try:
            reports = [report(one) for one in unpacked(data)]
        except Exception as error:
            reports = str(error)
        print(json.dumps({"name": name, "data": base64.b64encode(data).decode(), "reports": reports}))
