//! The types of the API.

mod get_report;
mod report;

pub use self::get_report::GetReportClientErrorResponse;
pub use self::report::Report;
