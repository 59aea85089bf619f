import { configureStore } from "@reduxjs/toolkit";
import { createRoot } from "react-dom/client";
import { Provider } from "react-redux";
import { BrowserRouter, Route, Routes } from "react-router-dom";
import { contactsApi } from "./api";
import Contacts from "./Contacts";
import Groups from "./Groups";

const store = configureStore({
  reducer: { [contactsApi.reducerPath]: contactsApi.reducer },
  middleware: (defaults) => defaults().concat(contactsApi.middleware),
});

createRoot(document.getElementById("root")).render(
  <Provider store={store}>
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Contacts />} />
        <Route path="/groups" element={<Groups />} />
      </Routes>
    </BrowserRouter>
  </Provider>,
);
