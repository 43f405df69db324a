// The JSON Schemas that `mailtranche schema` prints: of the documents of the language, and of what this program prints.
import alert from "../../schemas/alert.schema.json" with { type: "json" };
import check from "../../schemas/check.schema.json" with { type: "json" };
import decision from "../../schemas/decision.schema.json" with { type: "json" };
import definitions from "../../schemas/definitions.schema.json" with { type: "json" };
import dkim from "../../schemas/dkim.schema.json" with { type: "json" };
import dmarc from "../../schemas/dmarc.schema.json" with { type: "json" };
import domain from "../../schemas/domain.schema.json" with { type: "json" };
import facts from "../../schemas/facts.schema.json" with { type: "json" };
import fix from "../../schemas/fix.schema.json" with { type: "json" };
import gate from "../../schemas/gate.schema.json" with { type: "json" };
import gateway from "../../schemas/gateway.schema.json" with { type: "json" };
import inspect from "../../schemas/inspect.schema.json" with { type: "json" };
import kpi from "../../schemas/kpi.schema.json" with { type: "json" };
import playbook from "../../schemas/playbook.schema.json" with { type: "json" };
import preflight from "../../schemas/preflight.schema.json" with { type: "json" };
import probe from "../../schemas/probe.schema.json" with { type: "json" };
import programme from "../../schemas/programme.schema.json" with { type: "json" };
import questionnaire from "../../schemas/questionnaire.schema.json" with { type: "json" };
import records from "../../schemas/records.schema.json" with { type: "json" };
import review from "../../schemas/review.schema.json" with { type: "json" };
import route from "../../schemas/route.schema.json" with { type: "json" };
import run from "../../schemas/run.schema.json" with { type: "json" };
import runbook from "../../schemas/runbook.schema.json" with { type: "json" };
import safety from "../../schemas/safety.schema.json" with { type: "json" };
import sender from "../../schemas/sender.schema.json" with { type: "json" };
import service from "../../schemas/service.schema.json" with { type: "json" };
import settings from "../../schemas/settings.schema.json" with { type: "json" };
import snapshot from "../../schemas/snapshot.schema.json" with { type: "json" };
import spf from "../../schemas/spf.schema.json" with { type: "json" };
import tranche from "../../schemas/tranche.schema.json" with { type: "json" };
import warmup from "../../schemas/warmup.schema.json" with { type: "json" };
import zone from "../../schemas/zone.schema.json" with { type: "json" };

/** The schemas by name: the file name without `.schema.json`. */
export function publishedSchemas(): Readonly<Record<string, unknown>> {
  return schemas;
}

const schemas = {
  alert,
  check,
  decision,
  definitions,
  dkim,
  dmarc,
  domain,
  facts,
  fix,
  gate,
  gateway,
  inspect,
  kpi,
  playbook,
  preflight,
  probe,
  programme,
  questionnaire,
  records,
  review,
  route,
  run,
  runbook,
  safety,
  sender,
  service,
  settings,
  snapshot,
  spf,
  tranche,
  warmup,
  zone,
};
