import { Controller, Get, Param, Post } from "@nestjs/common";

@Controller("cats")
export class CatsController {
  @Get()
  list(): string[] {
    return [];
  }

  @Post(":id")
  feed(@Param("id") id: string): string {
    return id;
  }
}
