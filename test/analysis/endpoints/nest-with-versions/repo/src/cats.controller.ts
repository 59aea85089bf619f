import { Controller, Get } from "@nestjs/common";

@Controller({ path: "cats", version: "1" })
export class CatsController {
  @Get()
  list(): string[] {
    return [];
  }
}
