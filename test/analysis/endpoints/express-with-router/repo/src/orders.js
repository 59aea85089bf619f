const express = require("express");

const router = express.Router();
router.get("/", list);
router.route("/:id").put(update);
module.exports = router;

function list() {}
function update() {}
