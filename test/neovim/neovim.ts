// A real Neovim without a screen, with the settings of docs/editors, driven over its own socket: Lua asked, keys typed.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "server", "dist", "cli.js");

/** Loudly, where something is missing. */
export function requireNeovim(): void {
  try {
    execFileSync("nvim", ["--version"], { stdio: "ignore" });
  } catch {
    throw new Error("these tests drive a real Neovim, which is missing: apt-get install neovim (.ci/run does it)");
  }
  if (!existsSync(cli) || statSync(cli).size === 0) throw new Error("server/dist/cli.js is missing: node scripts/build.mjs");
}

/** A diagnostic as Neovim holds it: columns in bytes, the end exclusive. */
export interface Shown {
  readonly lnum: number;
  readonly col: number;
  readonly end_lnum: number;
  readonly end_col: number;
  readonly code: string;
  readonly message: string;
  readonly severity: number;
}

export interface NeovimOptions {
  /** Relative to the copy of the example. */
  readonly open: string;
  /** Changes the copy before the editor starts. */
  readonly prepare?: (folder: string) => void;
  /** Of `vim.g.mailtranche`, beside the command. */
  readonly settings?: object;
  /** Vim commands before the settings are read. */
  readonly before?: readonly string[];
}

export class Neovim {
  readonly folder: string;
  readonly #home: string;
  readonly #process: ChildProcess;
  #said = "";

  private constructor({ open, prepare, settings, before = [] }: NeovimOptions) {
    this.#home = mkdtempSync(join(tmpdir(), "mailtranche-neovim-"));
    this.folder = join(this.#home, "work");
    cpSync(join(root, "examples", "northwind"), this.folder, { recursive: true });
    prepare?.(this.folder);
    for (const name of ["config", "cache", "data", "state"]) mkdirSync(join(this.#home, name));
    // The shell notes how the server ended; Neovim does not say.
    const cmd = ["sh", "-c", `"$0" "$1" lsp --stdio; echo $? > "$2"`, process.execPath, cli, join(this.#home, "ended")];
    const commands = [`let g:mailtranche = json_decode(${quoted(JSON.stringify({ cmd, ...settings }))})`, ...before];
    this.#process = spawn(
      "nvim",
      [
        ...["--clean", "--headless", "-n", "--listen", this.#socket],
        ...commands.flatMap((command) => ["--cmd", command]),
        ...["-u", join(root, "docs", "editors", "init.lua"), join(this.folder, open)],
      ],
      { cwd: this.folder, env: this.#environment, stdio: ["ignore", "pipe", "pipe"] },
    );
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on("data", (chunk) => {
        this.#said += String(chunk);
      });
  }

  static async start(options: NeovimOptions): Promise<Neovim> {
    const neovim = new Neovim(options);
    await neovim.until("its socket", () => existsSync(neovim.#socket));
    return neovim;
  }

  get #socket(): string {
    return join(this.#home, "socket");
  }

  get #environment(): NodeJS.ProcessEnv {
    const at = (name: string) => join(this.#home, name);
    const folders = { XDG_CONFIG_HOME: at("config"), XDG_CACHE_HOME: at("cache"), XDG_DATA_HOME: at("data"), XDG_STATE_HOME: at("state") };
    return { ...process.env, HOME: this.#home, ...folders, LC_ALL: "C.UTF-8", NVIM_LOG_FILE: at("log") };
  }

  /** What a chunk of Lua returns. */
  lua<T>(chunk: string): T {
    const file = join(this.#home, "chunk.lua");
    writeFileSync(file, chunk);
    // By a file: whether an expression's value goes to the output or to the errors depends on the version.
    const answer = join(this.#home, "answer.json");
    this.#remote("--remote-expr", `writefile([json_encode(luaeval('dofile(_A)', ${quoted(file)}))], ${quoted(answer)})`);
    return JSON.parse(readFileSync(answer, "utf8")) as T;
  }

  /** Keys as a person types them, with `<Esc>`, `<C-x>` and the like. */
  type(keys: string): void {
    this.#remote("--remote-send", keys);
  }

  #remote(verb: string, what: string): void {
    const options = { env: this.#environment, timeout: 30_000, stdio: "pipe" } as const;
    execFileSync("nvim", ["--clean", "--headless", "--server", this.#socket, verb, what], options);
  }

  /** Puts the cursor on the first `marker`, `after` letters behind its start. */
  goto(marker: string, after = 0): void {
    this.lua(`
      vim.fn.cursor(1, 1)
      assert(vim.fn.search([==[\\V${marker}]==], "c") > 0)
      vim.fn.cursor(vim.fn.line("."), vim.fn.col(".") + ${after})
      return vim.v.null`);
  }

  get text(): string {
    return this.lua<string[]>("return vim.api.nvim_buf_get_lines(0, 0, -1, false)").join("\n");
  }

  get shown(): readonly Shown[] {
    return this.lua<Shown[]>(`
      return vim.tbl_map(function(one)
        return { lnum = one.lnum, col = one.col, end_lnum = one.end_lnum, end_col = one.end_col,
                 code = one.code, message = one.message, severity = one.severity }
      end, vim.diagnostic.get(0))`);
  }

  /** The bytes that a diagnostic underlines. */
  underlined({ lnum, col, end_col }: Shown): string {
    const line = this.text.split("\n")[lnum] ?? "";
    return Buffer.from(line).subarray(col, end_col).toString();
  }

  finding(code: string, fits: (one: Shown) => boolean = () => true): Promise<Shown> {
    return this.until(code, () => this.shown.find((one) => one.code === code && fits(one)));
  }

  async until<T>(what: string, look: () => T | undefined | false, milliseconds = 30_000): Promise<T> {
    const end = Date.now() + milliseconds;
    for (;;) {
      const seen = look();
      if (seen !== undefined && seen !== false) return seen;
      if (Date.now() > end) throw new Error(`never: ${what}\n${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Stops the server as `:LspStop` does, then quits; what both ended with, and what the editor had to complain about. */
  async stop(): Promise<{ readonly server: number; readonly editor: number | null; readonly complaints: string }> {
    try {
      const complaints = this.lua<string>(`return vim.fn.execute("messages")`);
      this.lua("vim.lsp.stop_client((vim.lsp.get_clients or vim.lsp.get_active_clients)()) return vim.v.null");
      const ended = join(this.#home, "ended");
      await this.until("the end of the server", () => existsSync(ended) && readFileSync(ended, "utf8") !== "");
      const server = Number(readFileSync(ended, "utf8"));
      const quit = new Promise<number | null>((resolve) => this.#process.once("exit", resolve));
      // Later than the answer, which the asking Neovim waits for.
      this.lua(`vim.defer_fn(function() vim.cmd("qa!") end, 100) return vim.v.null`);
      return { server, editor: await quit, complaints };
    } finally {
      this.#process.kill();
      rmSync(this.#home, { recursive: true, force: true });
    }
  }
}

/** A string of Vim script. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
