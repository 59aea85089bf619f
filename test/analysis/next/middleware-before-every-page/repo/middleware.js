import micromatch from "micromatch";
import { NextResponse } from "next/server";

export function middleware(request) {
  if (micromatch.isMatch(request.nextUrl.pathname, ["/login", "/join/*"])) return NextResponse.next();
  if (!request.cookies.has("session")) return NextResponse.redirect(new URL("/login", request.url));
  return NextResponse.next();
}
