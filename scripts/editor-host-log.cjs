// Stands in for @vscode/spdlog inside the editor host: the original is a compiled addon, the host is installed without
// a compiler, and without it every output channel stays empty. Same interface, plain appends, no rotation.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const LEVELS = ["trace", "debug", "info", "warn", "error", "critical"];
const NAMES = ["trace", "debug", "info", "warning", "error", "critical"];

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = 2;
    this.raw = false;
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.raw = false;
  }
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {}
}
for (const [level, method] of LEVELS.entries()) {
  Logger.prototype[method] = function write(message) {
    if (level < this.level) return;
    const stamp = new Date().toISOString().replace("T", " ").replace("Z", "");
    appendFileSync(this.file, this.raw ? message : `${stamp} [${NAMES[level]}] ${message}\n`);
  };
}

async function create(name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger("rotating", name, file);
}

// One assignment each: the host imports this from ES modules, and Node finds only names written like this.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
