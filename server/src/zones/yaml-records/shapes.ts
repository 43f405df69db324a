import type { YamlMap, YamlNode, YamlScalar } from "../../yaml/index.ts";
import type { FormatName } from "../types.ts";
import type { TextCodec } from "./text.ts";

/** One record set as a tool writes it: nodes that may be missing, or hold what only the tool can work out. */
export interface WrittenSet {
  /** The map that holds the fields. */
  readonly map: YamlMap;
  readonly owner: YamlNode | undefined;
  /** `completed`: relative to the zone unless it lies in it; else it is whole. */
  readonly naming: "whole" | "completed";
  readonly zone: YamlNode | undefined;
  readonly type: YamlNode | undefined;
  readonly ttl: YamlNode | undefined;
  readonly ttlKey: string;
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
const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === "list" ? node.items : []);
const textOf = (node: YamlNode | undefined): string | undefined => (node?.kind === "scalar" ? node.text : undefined);

/** AWS::Route53::RecordSet and AWS::Route53::RecordSetGroup: values in presentation form, octal escapes. */
export const cloudFormation: Shape = {
  name: "cloudformation",
  sets(root) {
    const resources = mapOf(mapOf(root)?.get("Resources"));
    return (resources?.entries ?? []).flatMap(({ value }) => {
      const resource = mapOf(value);
      const properties = mapOf(resource?.get("Properties"));
      const type = textOf(resource?.get("Type"));
      if (!resource || !properties) return [];
      const perhaps = resource.get("Condition") ? "a Condition decides whether it is there" : undefined;
      if (type === "AWS::Route53::RecordSet") return [route53Set(properties, properties, perhaps)];
      if (type !== "AWS::Route53::RecordSetGroup") return [];
      return itemsOf(properties.get("RecordSets")).flatMap((item) => (item.kind === "map" ? [route53Set(item, properties, perhaps)] : []));
    });
  },
};

function route53Set(map: YamlMap, outer: YamlMap, perhaps: string | undefined): WrittenSet {
  const weighted = map.get("SetIdentifier") ? "it is one of several answers for its name" : undefined;
  return {
    map,
    owner: map.get("Name"),
    naming: "whole",
    zone: map.get("HostedZoneName") ?? outer.get("HostedZoneName"),
    type: map.get("Type"),
    ttl: map.get("TTL"),
    ttlKey: "TTL",
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
    return itemsOf(mapOf(document?.get("spec"))?.get("endpoints")).flatMap((map) =>
      map.kind === "map"
        ? [
            {
              map,
              owner: map.get("dnsName"),
              naming: "whole" as const,
              zone: undefined,
              type: map.get("recordType"),
              ttl: map.get("recordTTL"),
              ttlKey: "recordTTL",
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
    walk(root, found, 0);
    return found;
  },
};

const route53Module = /^(?:amazon\.aws\.|community\.aws\.)?route53$/;
const otherModule = /^(?:(?:community\.\w+|ansible\.builtin)\.)?(nsupdate|cloudflare_dns|\w+_dns_record(?:_set)?)$/;
const deepest = 12;

function walk(node: YamlNode, found: WrittenSet[], depth: number): void {
  if (depth > deepest) return;
  if (node.kind === "list") for (const item of node.items) walk(item, found, depth + 1);
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    if (value.kind === "map" && (route53Module.test(key.text) || otherModule.test(key.text))) found.push(...taskSet(node, key, value));
    else walk(value, found, depth + 1);
  }
}

function taskSet(task: YamlMap, module: YamlScalar, map: YamlMap): readonly WrittenSet[] {
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
      naming: isRoute53 ? "whole" : "completed",
      zone: map.get("zone") ?? map.get("zone_name"),
      type: map.get("type"),
      ttl: map.get("ttl"),
      ttlKey: "ttl",
      values: map.get("value") ?? map.get("values"),
      priority: map.get("priority"),
      codec: isRoute53 ? "octal" : name.includes("_dns_record") ? (transformation === "quoted" ? "decimal" : "raw") : "optional",
      // The modules of community.dns encode owners and zones (its pull request 340); the others pass names on.
      convertsNames: name.includes("_dns_record"),
      perhaps: task.get("when") ? "`when` decides whether it is there" : undefined,
    },
  ];
}
