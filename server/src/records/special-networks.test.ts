import { expect, it } from "vitest";
import { parseNetwork } from "./ip.ts";
import { specialNetworkOf } from "./special-networks.ts";

const use = (text: string) => {
  const { network, bits } = parseNetwork(text)!;
  return specialNetworkOf(network, bits)?.use;
};

it.each([
  ["10.1.2.3", "inside"],
  ["172.31.0.0/16", "inside"],
  ["172.32.0.0/16", undefined],
  ["100.64.0.1", "inside"],
  ["100.128.0.1", undefined],
  ["192.168.0.0/15", undefined],
  ["0.0.0.0/0", undefined],
  ["198.51.100.7", "documentation"],
  ["240.0.0.1", "none"],
  ["8.8.8.8", undefined],
  ["fd00::1", "inside"],
  ["fe80::/10", "inside"],
  ["2001:db8:1::/48", "documentation"],
  ["2001:db9::1", undefined],
  ["::1", "inside"],
  ["2600::/12", undefined],
])("%s: %s", (text, expected) => expect(use(text)).toBe(expected));
