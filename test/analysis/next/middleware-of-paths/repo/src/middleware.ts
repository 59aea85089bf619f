import { NextResponse, type NextRequest } from "next/server";
import { readSession } from "./session";

const PROTECTED = ["/team"];

export async function middleware(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (!PROTECTED.some((start) => pathname.startsWith(start))) return NextResponse.next();
  const session = await readSession(request);
  if (session) return NextResponse.next();
  const url = request.nextUrl.clone();
  url.pathname = "/sign-in";
  return NextResponse.redirect(url);
}
