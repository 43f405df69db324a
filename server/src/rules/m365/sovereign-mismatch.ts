import { type Name, nameText, parseName } from "../../dns/index.ts";
import { isSpf, microsoftCloudOf, parseSpf } from "../../records/index.ts";
import { type Context, rule } from "../rule.ts";
import { spfTexts } from "../shared/derivations.ts";
import { mxOf } from "../shared/mx.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "m365/sovereign-mismatch",
  title: "Records mix Microsoft clouds",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "target-platform", score: 4 },
  source: "Microsoft Learn, external DNS records of each cloud",
  messages: {
    spf: "The MX of {name} is in the Microsoft cloud {mx}, and its SPF record includes {include} of the cloud {other}: mail that this tenant sends fails SPF. Include {right}",
    autodiscover:
      "The MX of {name} is in the Microsoft cloud {mx}, and autodiscover leads to {target} of the cloud {other}: clients sign in at a cloud that does not know them. Use {right}",
  },
  fixes: {
    spf: {
      title: "Include the cloud of the MX",
      safety: "unsafe",
      edit: (_target, { owner, from, to }: { owner: Name; from: string; to: string }, tools) => {
        const set = tools.located(owner, "TXT");
        const index = set?.sources.findIndex((source) => isSpf(source.txt?.text ?? "")) ?? -1;
        const text = set?.sources[index]?.txt?.text;
        return (set && text !== undefined && tools.zone(owner)?.setText(set, index, text.replace(from, to))) || [];
      },
    },
    autodiscover: {
      title: "Lead autodiscover to the cloud of the MX",
      safety: "unsafe",
      edit: (_target, { owner, to }: { owner: Name; to: Name }, tools) => {
        const place = tools.located(owner, "CNAME")?.sources[0]?.name;
        return (place && tools.zone(owner)?.replaceText([{ place, newText: nameText(to) }])) ?? [];
      },
    },
  },
  check(target, context) {
    const { name, place } = target;
    const mx = context.derive(mxOf, name);
    if (!mx.known) return;
    const clouds = new Set(mx.value.records.flatMap(({ exchange }) => microsoftCloudOf("mx", exchange) ?? []));
    const [cloud] = clouds;
    // Between two tenants both clouds are meant.
    if (!cloud || clouds.size > 1) return;
    const texts = context.derive(spfTexts, name);
    const foreign = texts.known ? foreignInclude(texts.value, cloud.title) : undefined;
    if (foreign) {
      const right = cloud.spf[0] as string;
      const set = context.located(name, "TXT");
      const at = textPlace(set, isSpf, foreign.range)?.place ?? place;
      const data = { name, mx: cloud.title, include: foreign.name, other: foreign.cloud, right };
      context.report(at, "spf", data, { fix: [{ id: "spf", with: { owner: name, from: foreign.name, to: right } }] });
    }
    checkAutodiscover(name, target.place, cloud, context);
  },
});

type Cloud = NonNullable<ReturnType<typeof microsoftCloudOf>>;

/** The first include of another cloud, where no include is of the right one. */
function foreignInclude(texts: readonly string[], title: string) {
  const includes = texts.flatMap((text) =>
    parseSpf(text).value.terms.flatMap((term) => {
      if (term.kind !== "include" || !term.domain) return [];
      const name = parseName(`${term.domain.text}.`);
      const cloud = name && microsoftCloudOf("spf", name);
      return name && cloud ? [{ name, cloud: cloud.title, range: term.domain.range }] : [];
    }),
  );
  return includes.some(({ cloud }) => cloud === title) ? undefined : includes[0];
}

function checkAutodiscover(
  name: Name,
  place: Parameters<Context<"autodiscover", "autodiscover">["report"]>[0],
  cloud: Cloud,
  { ask, located, report }: Context<"spf" | "autodiscover", "spf" | "autodiscover">,
): void {
  const owner = parseName("autodiscover", name);
  const answer = owner && ask({ kind: "dns", name: owner, type: "CNAME" });
  if (!owner || (answer?.kind !== "cname" && answer?.kind !== "records")) return;
  const alias = answer.kind === "cname" ? answer.target : answer.records.flatMap((one) => (one.kind === "name" ? one.target : []))[0];
  const other = alias && microsoftCloudOf("autodiscover", alias);
  if (!alias || !other || other.title === cloud.title) return;
  const right = cloud.autodiscover[0] as Name;
  const data = { name, mx: cloud.title, target: alias, other: other.title, right };
  const source = located(owner, "CNAME")?.sources[0];
  report(source?.name ?? place, "autodiscover", data, { fix: [{ id: "autodiscover", with: { owner, to: right } }] });
}
