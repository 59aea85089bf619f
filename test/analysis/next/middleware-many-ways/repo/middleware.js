import { NextResponse } from "next/server";

export function middleware(request) {
  if (request.cookies.has("visitor-0")) return NextResponse.redirect(new URL("/start-0", request.url));
  if (request.cookies.has("visitor-1")) return NextResponse.redirect(new URL("/start-1", request.url));
  if (request.cookies.has("visitor-2")) return NextResponse.redirect(new URL("/start-2", request.url));
  if (request.cookies.has("visitor-3")) return NextResponse.redirect(new URL("/start-3", request.url));
  if (request.cookies.has("visitor-4")) return NextResponse.redirect(new URL("/start-4", request.url));
  if (request.cookies.has("visitor-5")) return NextResponse.redirect(new URL("/start-5", request.url));
  if (request.cookies.has("visitor-6")) return NextResponse.redirect(new URL("/start-6", request.url));
  if (request.cookies.has("visitor-7")) return NextResponse.redirect(new URL("/start-7", request.url));
  if (request.cookies.has("visitor-8")) return NextResponse.redirect(new URL("/start-8", request.url));
  if (request.cookies.has("visitor-9")) return NextResponse.redirect(new URL("/start-9", request.url));
  if (request.cookies.has("visitor-10")) return NextResponse.redirect(new URL("/start-10", request.url));
  if (request.cookies.has("visitor-11")) return NextResponse.redirect(new URL("/start-11", request.url));
  if (request.cookies.has("visitor-12")) return NextResponse.redirect(new URL("/start-12", request.url));
  if (request.cookies.has("visitor-13")) return NextResponse.redirect(new URL("/start-13", request.url));
}
