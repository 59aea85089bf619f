const express = require("express");

const app = express();
app.use("/api/orders", require("./orders"));
