/** A built-in KPI (PRACTICE 3 and 6, `adoption` of LANGUAGE 5). */
export interface BuiltInKpi {
  readonly id: string;
  /** What is counted, good over total. */
  readonly title: string;
  /** What the default gate or the receivers' own guidelines ask for. */
  readonly goal?: string;
}

// biome-ignore format: one KPI a line
export const builtInKpis: readonly BuiltInKpi[] = [
  { id: "adoption", title: "Logins by the new client per migrated user" },
  { id: "complaint-rate", title: "Messages that recipients mark as spam, of those delivered", goal: "complaint-rate < 0.1%" },
  { id: "delivery-latency", title: "Time from acceptance to final delivery, as a distribution over all mail of the tranche" },
  { id: "dkim-signing", title: "Messages of own sources with a passing, aligned DKIM signature, of all that DMARC reports count", goal: "dkim-signing > 98%" },
  { id: "dmarc-disposition", title: "What receivers did with mail, by count, own and unknown sources apart" },
  { id: "flags-drift", title: "Messages whose flags differ between source and target" },
  { id: "hard-bounce-rate", title: "Messages and recipients refused for good, of those attempted", goal: "hard-bounce-rate <= 2%" },
  { id: "inbound-stability", title: "Slots of five minutes in which probes and real mail arrive in time, of all slots", goal: "inbound-stability >= 99%" },
  { id: "inbox-placement", title: "Seed messages in the inbox, of those delivered; missing ones are counted apart" },
  { id: "login-success", title: "Known users and clients with a successful login, of those that tried" },
  { id: "permissions-drift", title: "Delegations and rights that differ between source and target", goal: "permissions-drift == 0" },
  { id: "propagation-time", title: "Time from publishing a change until every server and resolver answers with it" },
  { id: "smtp-success", title: "Recipients with final delivery, of those sent or bounced; open deferrals are counted apart" },
  { id: "support-tickets", title: "Tickets per 100 migrated users and day" },
  { id: "sync-duplicates", title: "Messages that stand twice on the target", goal: "sync-duplicates == 0" },
  { id: "sync-missing", title: "Messages of the source that the target lacks, by Message-ID", goal: "sync-missing == 0" },
  { id: "template-checks", title: "Mail templates without a fault, of all templates", goal: "template-checks == 100%" },
  { id: "tls-success", title: "TLS sessions that worked, of all that TLS reports count" },
];
