import { plural } from "../../base/index.ts";
import { limitsOf } from "../../plan/index.ts";
import { type InventoryTable, logicalColumn } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { knownCohort, textList } from "../shared/cohorts.ts";

export default rule({
  id: "sync/folder-names",
  title: "Folder names that the target refuses",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "cohort", score: 2 },
  source: "OfficeDocs-Exchange @52e8b70 (July 2021), IMAP migration",
  messages: {
    refused:
      "{count} of {tranche} {verb} `{sign}` in the name, and {way} skips such a folder with all its mail: {folders}. Rename them at the source, or map them in `sync.folders`",
  },
  check({ tranche, playbook }, { report }) {
    const own = knownCohort(tranche);
    const limits = limitsOf(playbook, tranche);
    const { files, mailboxes, names } = playbook.inventory;
    const signs = limits?.refusedInFolders;
    if (!own || !limits || signs === undefined || files.folders.state !== "read" || !mailboxes) return;
    const { table, place } = files.folders;
    const [user, folder] = [logicalColumn(table, "folders", "address", names), logicalColumn(table, "folders", "folder", names)];
    if (!user || !folder) return;
    const separator = separatorOf(table, user.index, folder.index);
    const mapped = new Set((tranche.fields.get("sync")?.get("folders")?.entries() ?? []).map(([key]) => key.text));
    const members = new Set(own.members.map((row) => mailboxes.addressOf(row)));
    for (const sign of signs) {
      // Where the sign parts levels, nobody can see whether a name holds it too.
      if (separator === undefined || separator === sign) continue;
      const found: string[] = [];
      for (let row = 0; row < table.rows; row++) {
        const name = table.cell(row, folder);
        const address = table.cell(row, user).toLowerCase();
        if (name.includes(sign) && members.has(address) && !mapped.has(name)) found.push(`${name} of ${address}`);
      }
      if (found.length === 0) continue;
      const data = {
        count: plural(found.length, "folder", "folders"),
        tranche: tranche.id,
        verb: found.length === 1 ? "has" : "have",
        sign,
      };
      report(place, "refused", { ...data, way: `an ${limits.way}`, folders: textList(found, found.length) });
    }
  },
});

/** What parts the levels of a folder's path: the sign whose parents are folders too. `undefined`: nothing shows it. */
function separatorOf(table: InventoryTable, user: number, folder: number): string | undefined {
  const at = (index: number) => table.columns.find((column) => column.index === index);
  const [users, folders] = [at(user), at(folder)];
  if (!users || !folders) return undefined;
  const paths: (readonly [string, string])[] = [];
  const known = new Set<string>();
  for (let row = 0; row < table.rows; row++) {
    const one = [table.cell(row, users), table.cell(row, folders)] as const;
    paths.push(one);
    known.add(one.join("\n"));
  }
  const counts = ["/", ".", "\\"].map((sign) => {
    const nested = paths.filter(([who, path]) => path.includes(sign) && known.has(`${who}\n${path.slice(0, path.lastIndexOf(sign))}`));
    return [sign, nested.length] as const;
  });
  const best = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
  return best[1] > 0 ? best[0] : undefined;
}
