// @generated
//! The types of the API.

mod get_job;
mod job;
mod problem;

pub use self::get_job::{GetJobAcceptedResponse, GetJobServerErrorResponse};
pub use self::job::Job;
pub use self::problem::Problem;
