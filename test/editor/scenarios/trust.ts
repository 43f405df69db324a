import { expect, test } from "vitest";
import { grantTrust, listenUdpAndTcp, listProblems, openWorkspace, trustFolder } from "../driver/index.ts";
import { misspellPilot, NORTHWIND, PLAYBOOK, resolveAt } from "../northwind.ts";

test("a folder that is not trusted is read but asks nothing of the network, until it is trusted", async () => {
  const resolver = await listenUdpAndTcp();
  const bench = await openWorkspace({
    host: "asking",
    workspace: NORTHWIND,
    prepare: (folder) => {
      resolveAt(folder, resolver.port);
      misspellPilot(folder);
    },
  });
  try {
    await trustFolder(bench, "restrict");
    await bench.openFile(PLAYBOOK);
    // The static finding shows that the server is at work; the pause is for what it must not do.
    await expect.poll(() => listProblems(bench, "playbook/undefined-reference"), { timeout: 30_000 }).not.toEqual([]);
    await bench.page.waitForTimeout(4000);
    expect(resolver.contacts()).toBe(0);
    await bench.screenshot("untrusted");

    const first = resolver.nextContact(30_000);
    await grantTrust(bench);
    await first;
  } finally {
    await bench.close();
    await resolver.close();
  }
});
