import { NextResponse } from "next/server";

export function middleware(request) {
  const isMember = request.cookies.has("sid");
  return isMember ? NextResponse.next() : NextResponse.redirect(new URL("/", request.url));
}

export const config = { matcher: ["/members"] };
