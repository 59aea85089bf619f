export const VERSION: string | undefined;
export function whatIsMissing(): string | undefined;
export function run(program: string, ...parameters: string[]): string;
export function judge(
  paths: readonly string[],
): Promise<{ readonly accepted: boolean; readonly says: string }[]>;
