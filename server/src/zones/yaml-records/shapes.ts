import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "../../yaml/index.ts";
import type { FormatName } from "../types.ts";
import type { TextCodec } from "./text.ts";

/** Where a set stands among others: what a new one stands behind, and what goes when it goes. */
export type Home =
  /** One of a list of sets. */
  | { readonly kind: "item"; readonly list: YamlList; readonly item: YamlNode }
  /** A resource of a template, by its key. */
  | { readonly kind: "resource"; readonly resources: YamlMap; readonly key: string }
  /** A task, with the key that names its module: it goes by saying that the record is absent. */
  | { readonly kind: "task"; readonly list: YamlList; readonly module: string };

/** One record set as a tool writes it: nodes that may be missing, or hold what only the tool can work out. */
export interface WrittenSet {
  /** The map that holds the fields. */
  readonly map: YamlMap;
  readonly owner: YamlNode | undefined;
  readonly ownerKey: string;
  /** `completed`: relative to the zone unless it lies in it; else it is whole. */
  readonly naming: "whole" | "completed";
  readonly zone: YamlNode | undefined;
  readonly type: YamlNode | undefined;
  readonly ttl: YamlNode | undefined;
  readonly ttlKey: string;
  readonly typeKey: string;
  readonly valuesKey: string;
  /** Whether each record is a set of fields of its own. */
  readonly isSingle: boolean;
  /** Entries that a set beside it has too: the zone, and how its server is reached. */
  readonly shared: readonly YamlEntry[];
  readonly home: Home | undefined;
  /** The list or the one value. */
  readonly values: YamlNode | undefined;
  readonly priority: YamlNode | undefined;
  readonly codec: TextCodec;
  /** Whether the tool makes A-labels of owners and zones of any script. */
  readonly convertsNames: boolean;
  /** Why it may not be there at all. */
  readonly perhaps: string | undefined;
}

export interface Shape {
  readonly name: FormatName;
  sets(root: YamlNode): readonly WrittenSet[];
}

const mapOf = (node: YamlNode | undefined): YamlMap | undefined => (node?.kind === "map" ? node : undefined);
const textOf = (node: YamlNode | undefined): string | undefined => (node?.kind === "scalar" ? node.text : undefined);

/** AWS::Route53::RecordSet and AWS::Route53::RecordSetGroup: values in presentation form, octal escapes. */
export const cloudFormation: Shape = {
  name: "cloudformation",
  sets(root) {
    const resources = mapOf(mapOf(root)?.get("Resources"));
    return (resources?.entries ?? []).flatMap(({ key, value }) => {
      const resource = mapOf(value);
      const properties = mapOf(resource?.get("Properties"));
      const type = textOf(resource?.get("Type"));
      if (!resource || !properties) return [];
      const perhaps = resource.get("Condition") ? "a Condition decides whether it is there" : undefined;
      if (type === "AWS::Route53::RecordSet")
        return [route53Set(properties, properties, perhaps, resources && { kind: "resource", resources, key: key.text })];
      if (type !== "AWS::Route53::RecordSetGroup") return [];
      const list = properties.get("RecordSets");
      if (list?.kind !== "list") return [];
      return list.items.flatMap((item) =>
        item.kind === "map" ? [route53Set(item, properties, perhaps, { kind: "item", list, item })] : [],
      );
    });
  },
};

function route53Set(map: YamlMap, outer: YamlMap, perhaps: string | undefined, home: Home | undefined): WrittenSet {
  const weighted = map.get("SetIdentifier") ? "it is one of several answers for its name" : undefined;
  return {
    map,
    owner: map.get("Name"),
    ownerKey: "Name",
    naming: "whole",
    zone: map.get("HostedZoneName") ?? outer.get("HostedZoneName"),
    type: map.get("Type"),
    ttl: map.get("TTL"),
    ttlKey: "TTL",
    typeKey: "Type",
    valuesKey: "ResourceRecords",
    isSingle: false,
    shared: map.entries.filter(({ key }) => key.text === "HostedZoneId" || key.text === "HostedZoneName"),
    home,
    values: map.get("ResourceRecords"),
    priority: undefined,
    codec: "octal",
    convertsNames: false,
    perhaps: perhaps ?? weighted,
  };
}

/** ExternalDNS DNSEndpoint (externaldns.k8s.io/v1alpha1): values raw. */
export const dnsEndpoint: Shape = {
  name: "dns-endpoint",
  sets(root) {
    const document = mapOf(root);
    if (textOf(document?.get("kind")) !== "DNSEndpoint") return [];
    const list = mapOf(document?.get("spec"))?.get("endpoints");
    if (list?.kind !== "list") return [];
    return list.items.flatMap((map) =>
      map.kind === "map"
        ? [
            {
              map,
              owner: map.get("dnsName"),
              ownerKey: "dnsName",
              naming: "whole" as const,
              zone: undefined,
              type: map.get("recordType"),
              ttl: map.get("recordTTL"),
              ttlKey: "recordTTL",
              typeKey: "recordType",
              valuesKey: "targets",
              isSingle: false,
              shared: [],
              home: { kind: "item" as const, list, item: map },
              values: map.get("targets"),
              priority: undefined,
              codec: "raw" as const,
              convertsNames: false,
              perhaps: map.get("setIdentifier") ? "it is one of several answers for its name" : undefined,
            },
          ]
        : [],
    );
  },
};

/** Tasks of Ansible, wherever they stand: in a list of tasks, a play, a block. */
export const ansible: Shape = {
  name: "ansible",
  sets(root) {
    const found: WrittenSet[] = [];
    walk(root, undefined, found, 0);
    return found;
  },
};

const route53Module = /^(?:amazon\.aws\.|community\.aws\.)?route53$/;
const otherModule = /^(?:(?:community\.\w+|ansible\.builtin)\.)?(nsupdate|cloudflare_dns|\w+_dns_record(?:_set)?)$/;
const deepest = 12;

function walk(node: YamlNode, list: YamlList | undefined, found: WrittenSet[], depth: number): void {
  if (depth > deepest) return;
  if (node.kind === "list") for (const item of node.items) walk(item, node, found, depth + 1);
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    if (value.kind === "map" && (route53Module.test(key.text) || otherModule.test(key.text)))
      found.push(...taskSet(node, key, value, list));
    else walk(value, undefined, found, depth + 1);
  }
}

/** Fields of a record, which no other has; all else of a task says where and how. */
const ownFields = new Set(["record", "prefix", "type", "ttl", "value", "values", "priority", "weight", "port", "state", "overwrite"]);

function taskSet(task: YamlMap, module: YamlScalar, map: YamlMap, list: YamlList | undefined): readonly WrittenSet[] {
  const state = textOf(map.get("state")) ?? "present";
  // Taken away, or only asked for.
  if (state === "absent" || state === "get" || state === "delete") return [];
  const isRoute53 = route53Module.test(module.text);
  const name = otherModule.exec(module.text)?.[1] ?? "";
  const transformation = textOf(map.get("txt_transformation"));
  return [
    {
      map,
      owner: map.get("record") ?? map.get("prefix"),
      ownerKey: map.get("prefix") ? "prefix" : "record",
      naming: isRoute53 ? "whole" : "completed",
      zone: map.get("zone") ?? map.get("zone_name"),
      type: map.get("type"),
      ttl: map.get("ttl"),
      ttlKey: "ttl",
      typeKey: "type",
      valuesKey: map.get("values") && !map.get("value") ? "values" : "value",
      isSingle: name === "cloudflare_dns" || name.endsWith("_dns_record"),
      shared: map.entries.filter(({ key }) => !ownFields.has(key.text)),
      home: list && { kind: "task", list, module: module.text },
      values: map.get("value") ?? map.get("values"),
      priority: map.get("priority"),
      codec: isRoute53 ? "octal" : name.includes("_dns_record") ? (transformation === "quoted" ? "decimal" : "raw") : "optional",
      // The modules of community.dns encode owners and zones (its pull request 340); the others pass names on.
      convertsNames: name.includes("_dns_record"),
      perhaps: task.get("when") ? "`when` decides whether it is there" : undefined,
    },
  ];
}
