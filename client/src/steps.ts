// The command of a runbook step: rendered by the server, which knows the defaults; what has none is asked here.
import type { RenderStepResult } from "../../server/src/lsp/protocol.ts";

export type Inputs = Readonly<Record<string, string>>;
/** An input to ask for, and what the user starts from. */
export type AskedInput = RenderStepResult["missing"][number];
/** Asks the server for the command with these inputs. */
export type Render = (inputs: Inputs) => Promise<RenderStepResult>;
/** Asks the user; undefined when they give up. */
export type Ask = (input: AskedInput) => Promise<string | undefined>;

/** The answer to one input may name another; never for ever. */
const ROUNDS = 5;

/** Renders, and asks for what is missing; undefined when the user gives up. */
export async function renderAsking(render: Render, ask: Ask, given: Inputs = {}): Promise<RenderStepResult | undefined> {
  let inputs = given;
  let rendered = await render(inputs);
  for (let round = 0; round < ROUNDS && rendered.problem === null && rendered.missing.length > 0; round++) {
    const answers = await askAll(rendered.missing, ask);
    if (answers === undefined) return undefined;
    inputs = { ...inputs, ...answers };
    rendered = await render(inputs);
  }
  return rendered;
}

/** Asks for every value that a command takes, starting from those it has now. */
export function askAgain({ inputs = [] }: RenderStepResult, ask: Ask): Promise<Inputs | undefined> {
  return askAll(
    inputs.map(({ name, type, value }) => ({ name, type, default: value })),
    ask,
  );
}

/** Answers by name, in order; undefined as soon as one is refused. */
async function askAll(inputs: readonly AskedInput[], ask: Ask): Promise<Inputs | undefined> {
  const answers: Record<string, string> = {};
  for (const input of inputs) {
    const answer = await ask(input);
    if (answer === undefined) return undefined;
    answers[input.name] = answer;
  }
  return answers;
}
