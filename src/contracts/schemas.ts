import appModel from "../../schemas/app_model.json" with { type: "json" };
import artifact from "../../schemas/artifact.json" with { type: "json" };
import envelope from "../../schemas/envelope.json" with { type: "json" };
import crawlerInput from "../../schemas/repo_crawler/input.json" with { type: "json" };
import crawlerOutput from "../../schemas/repo_crawler/output.json" with { type: "json" };
import crawlerReply from "../../schemas/repo_crawler/reply.json" with { type: "json" };
import generatorInput from "../../schemas/test_case_generator/input.json" with { type: "json" };
import generatorOutput from "../../schemas/test_case_generator/output.json" with { type: "json" };
import generatorReply from "../../schemas/test_case_generator/reply.json" with { type: "json" };
import engineerInput from "../../schemas/test_engineer/input.json" with { type: "json" };
import engineerOutput from "../../schemas/test_engineer/output.json" with { type: "json" };
import engineerReply from "../../schemas/test_engineer/reply.json" with { type: "json" };

/** A JSON Schema document (Draft 2020-12) with the two keys that we rely on. */
export interface JsonSchema {
  readonly $id: string;
  readonly title: string;
  readonly [keyword: string]: unknown;
}

/** Every contract of the product, by the name it has in `validators.ts`. */
export const SCHEMAS = {
  appModel,
  artifact,
  envelope,
  crawlerInput,
  crawlerOutput,
  crawlerReply,
  generatorInput,
  generatorOutput,
  generatorReply,
  engineerInput,
  engineerOutput,
  engineerReply,
} as const satisfies Record<string, JsonSchema>;
