/** What cannot be done, for a reason that the user can act on: nothing is broken, and the log would not say more. */
export class Refusal extends Error {}
