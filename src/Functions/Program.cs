using Kyndof.Workflows.Functions.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
return HostStart.Run(() => builder.AddKyndofWorkflows().Build().Run());
