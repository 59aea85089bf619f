const Login = () => <h1>Log in</h1>;

export default Login;
