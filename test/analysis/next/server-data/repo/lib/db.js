import { Client } from "some-orm";

export const db = new Client();
