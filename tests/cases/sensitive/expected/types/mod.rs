// @generated
//! The types of the API.

mod login;

pub use self::login::Login;
