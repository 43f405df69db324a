import { writeScalar, type YamlMap, type YamlNode } from "../../yaml/index.ts";

// Types of octoDNS whose fields are no words of a zone file (octoDNS, documentation of records, November 2026).

/** Keys of `svcparams` that octoDNS knows by name, and whether their value is a list. */
const parameters: Readonly<Record<string, "list" | "one" | "none">> = {
  alpn: "list",
  ipv4hint: "list",
  ipv6hint: "list",
  mandatory: "list",
  port: "one",
  "no-default-alpn": "none",
};

/** The fields of an HTTPS or SVCB as a zone file writes it; `undefined` where one is missing or is not known here. */
export function serviceText(map: YamlMap, dotted: (target: string) => string): string | undefined {
  const [priority, target] = ["svcpriority", "targetname"].map((key) => textOf(map.get(key)));
  if (priority === undefined || target === undefined) return undefined;
  const given = map.get("svcparams");
  if (given !== undefined && given.kind !== "map") return undefined;
  const words: string[] = [];
  for (const { key, value } of given?.entries ?? []) {
    const texts = value.kind === "list" ? value.items.map(textOf) : [textOf(value)];
    if (parameters[key.text] === "none") words.push(key.text);
    else if (!parameters[key.text] || texts.some((text) => text === undefined || /[\s"\\,]/.test(text))) return undefined;
    else words.push(`${key.text}=${texts.join(",")}`);
  }
  return [priority, dotted(target), ...words].join(" ");
}

/** The same the other way: lines in natural order; `undefined` where octoDNS has no name for a parameter, or quotes hold one. */
export function serviceLines(text: string): readonly string[] | undefined {
  const [priority, target, ...words] = text.split(/\s+/);
  if (priority === undefined || target === undefined || /["\\]/.test(text)) return undefined;
  const params: string[] = [];
  for (const word of [...words].sort()) {
    const [key = "", value] = [word.split("=", 1)[0], word.includes("=") ? word.slice(word.indexOf("=") + 1) : undefined];
    switch (parameters[key]) {
      case "none":
        params.push(`${key}: null`);
        break;
      case "one":
        params.push(`${key}: ${value}`);
        break;
      case "list":
        params.push(`${key}:`, ...(value ?? "").split(",").map((item) => `- ${writeScalar(item)}`));
        break;
      case undefined:
        return undefined;
    }
  }
  return [
    ...(params.length === 0 ? [] : ["svcparams:", ...params.map((line) => `  ${line}`)]),
    `svcpriority: ${priority}`,
    `targetname: ${writeScalar(target)}`,
  ];
}

/** The fields of a LOC in the order of its words (RFC 1876 3); the last four are metres. */
const place = [
  "lat_degrees",
  "lat_minutes",
  "lat_seconds",
  "lat_direction",
  "long_degrees",
  "long_minutes",
  "long_seconds",
  "long_direction",
  "altitude",
  "size",
  "precision_horz",
  "precision_vert",
];

export function placeText(map: YamlMap): string | undefined {
  const words = place.map((key, i) => {
    const text = textOf(map.get(key));
    return text === undefined ? undefined : i >= 8 ? `${text}m` : text;
  });
  return words.includes(undefined) ? undefined : words.join(" ");
}

/** `undefined` where a zone file left words out that have a default. */
export function placeLines(text: string): readonly string[] | undefined {
  const words = text.split(/\s+/);
  if (words.length !== place.length || !words.slice(8).every((word) => /^-?[\d.]+m$/.test(word))) return undefined;
  return place.map((key, i) => `${key}: ${i >= 8 ? words[i]?.slice(0, -1) : words[i]}`).sort();
}

function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null ? node.text : undefined;
}
