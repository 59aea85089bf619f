import { connect } from "react-redux";

function Cart({ user, label }) {
  return (
    <>
      <h2>Cart of {user.name}</h2>
      {user.isAdmin && <p>Everything is free</p>}
      <button>{label}</button>
    </>
  );
}

export default connect((state) => ({ user: state.user }))(Cart);
