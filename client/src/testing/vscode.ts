/** As much of the `vscode` module as the pure parts of the client use. */
export const l10n = {
  t: (message: string, ...args: readonly (string | number)[]) =>
    message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole)),
};

export const env = { language: "en" };
