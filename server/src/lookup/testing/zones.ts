// Little internets for the tests of this folder.
import type { FolderReader } from "../embedded.ts";
import { loadInternet } from "../embedded.ts";
import type { Internet } from "../internet.ts";

export const shopZone = `$ORIGIN shop.test.
$TTL 300
@ SOA ns1 hostmaster 2026010105 3600 600 86400 120
@ NS ns1
@ MX 10 mx
@ TXT "v=spf1 mx " "-all"
ns1 A 127.0.0.1
mx 60 A 192.0.2.25
mx AAAA 2001:db8::25
www CNAME shop.test.
away CNAME www.elsewhere.test.
*.wild TXT "wild"
deep.empty.shop.test. A 192.0.2.9
sub NS ns.sub
ns.sub A 192.0.2.53
old DNAME new.test.
_25._tcp.mx TLSA 3 1 1 AABB
big TXT ${Array.from({ length: 12 }, (_, i) => `"${String(i).padStart(3, "0")}${"x".repeat(200)}"`).join(" ")}
`;

export const otherZone = `$ORIGIN other.test.
@ 3600 SOA ns1.shop.test. hostmaster.other.test. 7 3600 600 86400 900
@ 3600 NS ns1.shop.test.
@ 3600 A 192.0.2.80
`;

/** A folder that exists only here. */
export function folderOf(files: Readonly<Record<string, string>>): FolderReader {
  return {
    list: async () => Object.keys(files),
    readFile: async (path) => files[path.slice(path.lastIndexOf("/") + 1)],
  };
}

export async function internetOf(files: Readonly<Record<string, string>>): Promise<Internet> {
  const { internet, problems } = await loadInternet("internet", folderOf(files));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return internet;
}
