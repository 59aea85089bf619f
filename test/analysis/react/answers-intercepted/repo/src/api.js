import axios from "axios";

axios.defaults.baseURL = "https://shop.example.com";

export const api = axios.create({ baseURL: "/v1" });

api.interceptors.response.use(
  (response) => response.data,
  (error) => Promise.reject(new Error(`The server says ${error.response.status}`)),
);
