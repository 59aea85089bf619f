import type { CommandName, Described } from "./field.ts";
import { COMMAND_ONLY, REQUEST } from "./table.ts";

/** An option of the local command, as users meet it. */
export interface CommandOption {
  readonly name: string;
  readonly row: Described;
  /** What stands for the value in `--help`; undefined for a switch. */
  readonly value: string | undefined;
}

/** The options of a command, in the order of the table. */
export function optionsOf(command: CommandName): readonly CommandOption[] {
  const rows: Readonly<Record<string, Described>> = { ...REQUEST, ...COMMAND_ONLY };
  return Object.entries(rows).flatMap(([name, row]) => {
    const isOption = row.option?.commands.includes(command) === true;
    return isOption ? [{ name, row, value: row.option.value }] : [];
  });
}

/** What a row says, with what stands for an input that is not given. */
export function descriptionOf(row: Described, wayIn: "action" | "command"): string {
  const otherwise = row.otherwise?.[wayIn];
  return otherwise === undefined ? row.description : `${row.description} Default: ${otherwise}.`;
}
