// @generated
//! The types of the API.
