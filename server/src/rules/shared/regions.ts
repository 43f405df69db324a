// Where data may lie: members of the EU and the EEA, countries whose protection counts as adequate, regions of clouds.
// Members of the EU and the EEA, Commission decisions under GDPR Art. 45: read on 2026-11-23. Region names as AWS, Azure and Google
// Cloud write them; a region that is not here is a place that nobody judges.

const euMembers = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
const eeaOnly = ["IS", "LI", "NO"];
/**
 * Brazil by Implementing Decision (EU) 2026/179 of 2026-01-26; the United Kingdom until 2031-12-27, renewed on 2025-12-19. Canada
 * only for commercial organisations. The United States only for those in the Data Privacy Framework: not here.
 */
const adequate = "AD AR BR CA CH FO GB GG IL IM JE JP KR NZ UY".split(" ");

const groups: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["EU", new Set(euMembers)],
  ["EEA", new Set([...euMembers, ...eeaOnly])],
]);
const synonyms: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["USA", "US"],
  ["EL", "GR"],
  ["GERMANY", "DE"],
  ["FRANCE", "FR"],
  ["SWITZERLAND", "CH"],
  ["UNITED STATES", "US"],
  ["UNITED KINGDOM", "GB"],
  ["EUROPEAN UNION", "EU"],
]);
const knownCountries: ReadonlySet<string> = new Set([
  ...euMembers,
  ...eeaOnly,
  ...adequate,
  ..."US AU CN HK IN MX SG ZA AE TR RU".split(" "),
]);

/** Names of cloud regions that lie in one country, whichever cloud. What begins with `eu` may be London or Zurich: not here. */
const clouds: readonly (readonly [RegExp, string])[] = [
  [/\bus-(?:gov-)?(?:north|south|east|west|central)(?:east|west)?(?:-?\d)?\b/i, "US"],
  [/\b(?:east|west|central|northcentral|southcentral|westcentral)us\d?\b/i, "US"],
  [/\beu-(?:central-1|west-3|west-1|south-1|south-2|north-1)\b/i, "EU"],
  [/\beu-west-2\b|\buk(?:south|west)\b/i, "GB"],
  [/\beu-central-2\b|\bswitzerland(?:north|west)\b/i, "CH"],
  [/\bca-(?:central|west)-\d\b|\bcanada(?:central|east)\b/i, "CA"],
  [/\bsa-east-1\b|\bbrazilsouth\b/i, "BR"],
  [/\bap-southeast-2\b|\baustralia(?:east|southeast|central)\b/i, "AU"],
  [/\bap-south-1\b|\bcentralindia\b/i, "IN"],
  [/\bap-northeast-1\b|\bjapan(?:east|west)\b/i, "JP"],
];

/** A country (`DE`) or group of countries (`EU`, `EEA`), as it is written; `undefined`: nobody can say what is meant. */
export function regionOf(text: string): string | undefined {
  const upper = text.trim().toUpperCase();
  const name = synonyms.get(upper) ?? upper;
  return groups.has(name) || knownCountries.has(name) ? name : cloudRegionOf(text);
}

/** The country or group of a cloud region somewhere in a text: the address of a bucket, a name. */
export function cloudRegionOf(text: string): string | undefined {
  return clouds.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether what lies in `place` lies outside `region` for certain. A place in a part of it, or that contains it, may be inside. */
export function isOutside(place: string, region: string): boolean {
  const [inner, outer] = [groups.get(place) ?? new Set([place]), groups.get(region) ?? new Set([region])];
  return [...inner].every((country) => !outer.has(country));
}

/** Whether data that goes there from the EEA needs a basis of its own (GDPR Art. 44 to 49). */
export function needsTransferBasis(from: string, to: string): boolean {
  return !isOutside(from, "EEA") && isOutside(to, "EEA") && !adequate.includes(to);
}
