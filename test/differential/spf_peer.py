# Reads {"port": 5353, "cases": [{"ip", "sender", "helo"}]}, asks pyspf with dnspython's resolver turned to that port of loopback,
# and writes [[result, explanation]] in the same order.
import json
import sys

import dns.name
import dns.resolver
import spf

given = json.load(sys.stdin)
resolver = dns.resolver.Resolver(configure=False)
resolver.nameservers = ["127.0.0.1"]
resolver.port = given["port"]
resolver.domain = dns.name.root
resolver.search = []
resolver.use_search_by_default = False
dns.resolver.default_resolver = resolver
assert spf.DNSLookup is spf.DNSLookup_dnspython, "pyspf does not use dnspython"


def answer(case):
    try:
        result, explanation = spf.check2(i=case["ip"], s=case["sender"], h=case["helo"], timeout=20, querytime=0)
    except Exception as trouble:  # what is no verdict is shown as what it is
        return ["crash", repr(trouble)]
    return [result, explanation]


json.dump([answer(case) for case in given["cases"]], sys.stdout)
