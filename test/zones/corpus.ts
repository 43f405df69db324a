import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { type Name, parseName } from "../../server/src/dns/index.ts";
import { readDns, type ZoneSource } from "../../server/src/zones/index.ts";

// Real files of each format; they are not part of this repository.
const data = process.env.MAILTRANCHE_TEST_DATA ?? resolve(import.meta.dirname, "../../../shared/data");

/** Every readable file of these folders, or none with one loud line where the data is not there. */
export function corpusSources(folders: readonly string[]): readonly ZoneSource[] {
  const index = join(data, "dns-index.csv");
  if (!existsSync(index)) {
    const notRun = "NOT RUN: the real files of DNS as code; set MAILTRANCHE_TEST_DATA to their folder";
    expect(process.env.MAILTRANCHE_TEST_DATA, notRun).toBeUndefined();
    console.warn(notRun);
    return [];
  }
  const origins = new Map(
    readFileSync(index, "utf8")
      .split(/\r?\n/)
      .map((line) => [line.split(",")[0] ?? "", /,("[^"]*"|[^,]*),[^,]*,[^,]*,[^,]*,[^,]*$/.exec(line)?.[1] ?? ""] as const),
  );
  return folders.flatMap((folder) => {
    const files = readdirSync(join(data, folder)).sort();
    const units = new Map(files.map((file) => [`${folder}/${file}`, { text: readFileSync(join(data, folder, file), "utf8") }]));
    return [...units].map(([path, unit]) => {
      // The name in the index, or at the end of a file that was named after its zone.
      const named = folder === "octodns" ? /__([^_]+\.[a-z]+)\.ya?ml$/.exec(path)?.[1] : origins.get(path);
      const origin = named ? (parseName(named.endsWith(".") ? named : `${named}.`) as Name) : undefined;
      return readDns(unit, {
        path,
        ...(origin === undefined ? {} : { origin }),
        unit: (one) => units.get(one),
        list: (one) => (one === folder ? [...units.keys()] : []),
      });
    });
  });
}
