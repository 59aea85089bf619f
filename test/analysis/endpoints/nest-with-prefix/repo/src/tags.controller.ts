import { Controller, Delete, Get } from "@nestjs/common";

@Controller({ path: "tags" })
export class TagsController {
  @Delete(":id")
  remove(): void {}
}

@Controller()
export class HomeController {
  @Get(["a", "b"])
  home(): string {
    return "home";
  }
}
