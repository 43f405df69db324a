import type { Kind, Playbook, SourceFile } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "playbook/document-ignored",
  title: "Second document of a kind that a plan has once",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "playbook-structure", score: 2 },
  source: "LANGUAGE §2: a plan has one Programme and one Settings",
  messages: {
    programme:
      "Nothing of this Programme is read: {used} is the one of {plan}, and a plan has one. Move what it says there, or what it plans (money, notices, training) is checked by nobody",
    settings:
      "Nothing of these Settings is read: those of {plan} are {used}, and a plan has one document of them. Move what they say there, or switches that somebody set here have no effect",
  },
  check(playbook, { report }) {
    const { programme, settings } = playbook;
    const tell = (kind: Kind, used: string | undefined, message: "programme" | "settings") => {
      for (const file of playbook.files) {
        if (file.kind !== kind || used === undefined || file.path === used) continue;
        const related = placesOf(playbook, used).map((place) => ({ place, message: "this one is read" }));
        report(placeOf(file) ?? playbook.place, message, { used: nameOf(used), plan: playbook.id }, { related });
      }
    };
    tell("Programme", programme?.path, "programme");
    tell("Settings", settings.path, "settings");
  },
});

function placeOf({ yaml }: SourceFile) {
  return yaml.root?.kind === "map" ? yaml.root.get("kind")?.place : undefined;
}

function placesOf({ files }: Playbook, path: string) {
  return files.filter((file) => file.path === path).flatMap((file) => placeOf(file) ?? []);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
