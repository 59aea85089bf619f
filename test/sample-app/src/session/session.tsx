import { createContext, useContext, useState, type ReactNode } from "react";

interface Session {
  email: string | null;
  signIn: (email: string) => void;
}

const SessionContext = createContext<Session>({ email: null, signIn: () => undefined });

export function SessionProvider({ children }: { children: ReactNode }) {
  const [email, setEmail] = useState<string | null>(null);
  return (
    <SessionContext.Provider value={{ email, signIn: setEmail }}>{children}</SessionContext.Provider>
  );
}

export function useSession(): Session {
  return useContext(SessionContext);
}
