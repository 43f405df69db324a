// The part of mailauth that is used: its own types are those of the whole library, which would come along.
declare module "mailauth/lib/dkim/verify.js" {
  import type { Readable } from "node:stream";

  export interface Verified {
    readonly headerFrom: readonly string[];
    readonly results: readonly {
      readonly signingDomain?: string;
      readonly selector?: string;
      readonly algo?: string;
      readonly format?: string;
      readonly status: { readonly result: string; readonly comment?: string; readonly policy?: Readonly<Record<string, string>> };
      readonly canonBodyLengthLimited?: boolean;
      readonly signatureTimeValid?: boolean;
    }[];
  }

  export function dkimVerify(
    input: Readable,
    options: { readonly resolver: (name: string, type: string) => Promise<readonly string[][]>; readonly curTime: Date },
  ): Promise<Verified>;
}
