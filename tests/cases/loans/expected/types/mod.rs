// @generated
//! The types of the API.

mod book;
mod loan;
mod problem;
mod receipt;

pub use self::book::Book;
pub use self::loan::{Loan, LoanNotesItem};
pub use self::problem::Problem;
pub use self::receipt::Receipt;
