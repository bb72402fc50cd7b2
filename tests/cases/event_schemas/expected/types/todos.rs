// @generated
//! `Todos`.

use super::Todo;

/// Type of the schema `Todos`.
pub type Todos = Vec<Todo>;
