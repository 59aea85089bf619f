from flask import Flask, render_template

app = Flask(__name__)


@app.get("/")
def home():
    return render_template("home.html")


@app.route("/hello/<name>", methods=["GET"])
def hello(name):
    return f"<h1>Hello {name}</h1>"
