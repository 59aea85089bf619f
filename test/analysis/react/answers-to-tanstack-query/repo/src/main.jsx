import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter, Route, Routes } from "react-router-dom";
import Feed from "./Feed";
import Patient from "./Patient";
import Profile from "./Profile";
import Tasks from "./Tasks";

const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <Routes>
          <Route path="/" element={<Tasks />} />
          <Route path="/patient" element={<Patient />} />
          <Route path="/feed" element={<Feed />} />
          <Route
            path="/profile"
            element={
              <Suspense fallback={<p>One moment</p>}>
                <Profile />
              </Suspense>
            }
          />
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
